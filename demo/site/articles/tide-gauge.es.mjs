import { tideGauge } from '../pictures/index.mjs';

export const tideGaugeStoryInSpanish = {
  path: '/es',
  section: '/coast',
  kicker: 'Costa',
  headline: 'El mareógrafo que sobrevivió a cuatro faros',
  standfirst:
    'Durante cien años un instrumento de latón ha escrito el mar. Quienes lo cuidan están a punto de entregar el relevo.',
  author: 'Ines Calloway',
  minutes: 6,
  draw: tideGauge,
  alt: 'Un muelle al anochecer con una caseta en el extremo y una ventana encendida',
  caption: 'La caseta del mareógrafo, al final del muelle viejo.',
  body: [
    'Cada mañana, a las seis, Marta Oyelaran recorre el muelle, abre una puerta verde y cambia una hoja de papel. En ella, en tinta violeta, está la forma de la noche: dos colinas lentas y el valle que las separa.',
    'El flotador ha subido y bajado con cada marea desde el verano de 1924. Lo han golpeado dos transbordadores, se heló una vez y lo han pintado tantas veces que nadie recuerda su primer color.',
    { ad: 'ad-story' },
    'El mes que viene lo sustituirá un sensor de radar del tamaño de una fiambrera. No necesita tinta ni paseo. Tampoco necesitará, dice Oyelaran, que nadie se dé cuenta de que algo va raro.',
    {
      quote:
        'Una aprende la letra. Cuando viene temporal, la línea se pone nerviosa antes que el pronóstico.',
      who: 'Marta Oyelaran, encargada del mareógrafo',
    },
    { heading: 'Treinta y seis mil hojas' },
    'El archivo ocupa lo que fue la despensa del capitán del puerto. Los voluntarios han fotografiado más o menos la mitad. Las hojas más antiguas se guardan planas, entre tablas, y huelen un poco a aceite de lámpara.',
    { video: 'last-paper-tide' },
    'En primavera el pueblo votará si conserva la caseta. El radar no la necesita. Una parte del pueblo, por lo visto, sí.',
  ],
};
