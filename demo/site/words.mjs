/** The paper's own words around the stories, per language. */
import { CONFIG } from '../config.mjs';

const { name: NAME, group: GROUP } = CONFIG.site;

const EN = {
  dir: 'ltr',
  title: NAME,
  group: GROUP,
  since: 'Independent since 1911',
  shortcut: 'Shortcut',
  skip: 'Skip to the story',
  sections: 'Sections',
  nav: { '/': 'Front page', '/coast': 'Coast', '/town': 'Town', '/about': 'About us' },
  tide: 'High water 9:42 a.m.',
  scenes: 'Demo scenes',
  ad: 'Advertisement',
  adEmpty: 'Kept for an ad. Nothing was loaded.',
  mostRead: 'Most read',
  weather: 'Weather at the harbor',
  weatherEmpty: 'Weather by Skylark is off.',
  readMore: 'More from the Ledger',
  by: (name, minutes) => `By ${name} · ${minutes} min read`,
  footer: 'About this site',
  links: { '/about': 'About us', '/privacy': 'Privacy Notice', '/cookies': 'Cookie Notice' },
  choices: 'Your Privacy Choices',
  legal:
    'The Harbor Ledger is a made-up paper. Its towns, people, ads and companies are made up too.',
  video: 'Video: the last paper tide',
  videoOut: 'Watch it on Clipstream',
};

const ES = {
  dir: 'ltr',
  title: NAME,
  group: 'Harbor Media y sus cabeceras',
  since: 'Independiente desde 1911 · Edición en español',
  shortcut: 'Atajo',
  skip: 'Ir al artículo',
  sections: 'Secciones',
  nav: { '/': 'Portada', '/coast': 'Costa', '/town': 'Ciudad', '/about': 'Quiénes somos' },
  tide: 'Pleamar a las 9:42',
  scenes: 'Escenas de la demo',
  ad: 'Publicidad',
  adEmpty: 'Espacio para un anuncio. No se ha cargado nada.',
  mostRead: 'Lo más leído',
  weather: 'El tiempo en el puerto',
  weatherEmpty: 'El tiempo de Skylark está desactivado.',
  readMore: 'Más en el Ledger',
  by: (name, minutes) => `Por ${name} · ${minutes} min de lectura`,
  footer: 'Sobre este sitio',
  links: {
    '/about': 'Quiénes somos',
    '/privacy': 'Aviso de privacidad',
    '/cookies': 'Aviso de cookies',
  },
  choices: 'Sus opciones de privacidad',
  legal:
    'The Harbor Ledger es un periódico inventado. También lo son sus pueblos, personas, anuncios y empresas.',
  video: 'Vídeo: la última marea de papel',
  videoOut: 'Verlo en Clipstream',
};

const AR = {
  dir: 'rtl',
  title: 'سجلّ الميناء',
  group: 'هاربور ميديا وصحفها',
  since: 'صحيفة مستقلّة منذ عام 1911',
  shortcut: 'اختصار',
  skip: 'انتقل إلى المقال',
  sections: 'الأقسام',
  nav: { '/': 'الصفحة الأولى', '/coast': 'الساحل', '/town': 'المدينة', '/about': 'من نحن' },
  tide: 'أعلى مدّ 9:42 صباحًا',
  scenes: 'مشاهد العرض',
  ad: 'إعلان',
  adEmpty: 'مساحة مخصّصة لإعلان. لم يُحمَّل شيء.',
  mostRead: 'الأكثر قراءة',
  weather: 'الطقس في الميناء',
  weatherEmpty: 'خدمة الطقس من Skylark متوقّفة.',
  readMore: 'المزيد من السجلّ',
  by: (name, minutes) => `بقلم ${name} · قراءة ${minutes} دقائق`,
  footer: 'عن هذا الموقع',
  links: { '/about': 'من نحن', '/privacy': 'إشعار الخصوصية', '/cookies': 'إشعار ملفات الارتباط' },
  choices: 'خيارات الخصوصية الخاصة بك',
  legal: 'سجلّ الميناء صحيفة متخيَّلة، وكذلك مدنها وأهلها وإعلاناتها وشركاتها.',
  video: 'فيديو: آخر مدّ على الورق',
  videoOut: 'شاهده على Clipstream',
};

const ALL = { en: EN, es: ES, ar: AR };

export const wordsFor = (lang) => ALL[lang] ?? EN;
