import type { Strings } from './types.js';

/** Spanish, for readers in the Americas and in Spain alike. */
export const es: Strings = {
  site: 'Este sitio',
  'banner.optout.title': '{site} vende o comparte datos de tu visita',
  'banner.optout.text':
    '{group} y sus socios los usan para mejorar el sitio, contar visitas y elegir anuncios. Puedes decir que no en este navegador, ahora o cuando quieras al final de la página.',
  'banner.optout.refuse': 'No vender ni compartir',
  'banner.optout.allow': 'Permitir',
  'banner.optin.title': '¿Podemos compartir datos de tu visita?',
  'banner.optin.text.zero':
    'Con tu permiso, contamos visitas y elegimos anuncios para ti. No se comparte nada si no dices que sí. Puedes cambiar de opinión cuando quieras al final de la página.',
  'banner.optin.text.one':
    'Con tu permiso, contamos visitas y {n} empresa elige anuncios para ti. No se comparte nada si no dices que sí. Puedes cambiar de opinión cuando quieras al final de la página.',
  'banner.optin.text.other':
    'Con tu permiso, contamos visitas y {n} empresas eligen anuncios para ti. No se comparte nada si no dices que sí. Puedes cambiar de opinión cuando quieras al final de la página.',
  'banner.optin.refuse': 'Rechazar todo',
  'banner.optin.allow': 'Permitir todo',
  'banner.choose': 'Elegir…',
  'banner.close': 'Cerrar sin elegir',
  'banner.actions': 'Tu elección',
  'notice.privacy': 'Aviso de privacidad',
  'notice.cookie': 'Aviso de cookies',
  'toast.optout': '**Solicitud de exclusión atendida** Puedes cambiarlo al final de la página.',
  'toast.allow': '**Guardado.** Has permitido todo lo que aparece en la lista.',
  'toast.saved': '**Guardado.**',
  'toast.signal':
    '**Solicitud de exclusión atendida** Tu navegador nos pidió no vender ni compartir tus datos, y no lo hacemos. No tienes que hacer nada.',
  'toast.reload': 'Tendrá efecto en la próxima página que abras.',
  'reload.refused': 'Lo que ya había empezado termina cuando recargues esta página.',
  'reload.allowed': 'Tendrá efecto cuando recargues esta página.',
  'reload.now': 'Recargar página',
  'toast.change': 'Cambiar',
  'toast.region': 'Tu elección de privacidad',
  close: 'Cerrar',
  'status.failed':
    '**No pudimos guardar tu elección.** Vale hasta que cierres esta página. Puede que tu navegador bloquee el almacenamiento.',
  'dialog.title': 'Tus opciones de privacidad',
  'dialog.lead.optout':
    'Elige qué pueden hacer otras empresas con los datos de tu visita. El sitio funciona igual en ambos casos.',
  'dialog.lead.optin':
    'Nada de lo que sigue funciona si no lo permites. El sitio funciona igual en ambos casos.',
  'dialog.refuse': 'Rechazar todo',
  'dialog.allow': 'Permitir todo',
  'dialog.save': 'Guardar elección',
  'dialog.purposes': 'Fines',
  'status.signal':
    '**Solicitud de exclusión atendida** Tu navegador envía una señal de Global Privacy Control. Por eso no vendemos ni compartimos tus datos. No tienes que hacer nada más.',
  'status.signalBefore':
    '**Solicitud de exclusión atendida** Tu navegador envió una señal de Global Privacy Control el {date}. La seguimos respetando.',
  'status.manual':
    '**Solicitud de exclusión atendida** Te excluiste el {date}. No vendemos ni compartimos datos de este navegador.',
  'status.undated':
    '**Solicitud de exclusión atendida** No vendemos ni compartimos datos de este navegador.',
  'status.partial': 'Limitaste la venta o el intercambio de datos el {date}.',
  'status.override':
    '**Permitido en este sitio.** Tu navegador dice que no, pero permitiste {purpose} aquí el {date}.',
  'status.optOut': 'Excluirme',
  'question.signal':
    '**Tu navegador dice que no. ¿Permitir {purpose} de todos modos?** Solo valdría para este sitio. La señal del navegador sigue activa en los demás.',
  'question.optin': '**Antes te excluiste. ¿Permitir {purpose} de nuevo?**',
  'question.keep': 'Seguir excluido',
  'question.confirm': 'Permitir en este sitio',
  'question.unsaved': '**¿Guardar los cambios?**',
  'question.discard': 'Cerrar sin guardar',
  discarded: 'Cambios descartados.',
  'purpose.always': 'Siempre activo',
  'purpose.allowed': 'Permitido',
  'purpose.notAllowed': 'No permitido',
  'purpose.partly': 'Permitido: {n} de {companies}',
  'purpose.sale': 'Venta o intercambio',
  'purpose.necessary.name': 'Funcionamiento del sitio',
  'purpose.necessary.text': 'Mantiene el sitio seguro y recuerda lo que elijas aquí.',
  'purpose.functional.name': 'Funciones adicionales',
  'purpose.functional.text': 'Recuerda tus ajustes y muestra contenido de otros sitios.',
  'purpose.analytics.name': 'Recuento de visitas',
  'purpose.analytics.text': 'Nos muestra qué artículos se leen y durante cuánto tiempo.',
  'purpose.advertising.name': 'Anuncios según tu actividad',
  'purpose.advertising.text':
    'Las empresas de publicidad saben qué lees aquí y lo usan para elegir anuncios también en otros sitios.',
  'companies.one': '{n} empresa',
  'companies.other': '{n} empresas',
  'companies.for': 'para {purpose}',
  'company.gets': 'Recibe',
  'company.keeps': 'Lo guarda',
  'company.policy': 'Política',
  'company.of': 'de {company}',
  'record.changed': 'Último cambio: {date}',
  'record.kept': 'Guardado en este navegador',
  'record.id': 'Registro {id}',
  'record.copy': 'Copiar registro',
  'record.copied': 'Copiado',
  'status.none': 'No te has excluido en este navegador.',
  'status.nothing': 'No has permitido nada en este navegador.',
  'status.allowed': 'Elegiste el {date}. No te has excluido.',
  'check.busy': 'Comprobando esta página…',
  'check.clean': 'Comprobamos esta página y no encontramos rastro de las empresas que rechazaste.',
  'check.found':
    '**No se detuvo todo.** Tu elección está guardada. Pero encontramos en esta página rastros de empresas que rechazaste:',
  'check.reached': 'Hubo contacto con {company}.',
  'check.kept': '{company} aún tiene datos en este navegador.',
  'check.signal': 'Una señal a otras empresas no coincide con tu elección.',
  'check.running':
    '{company} ya funcionaba antes de que dijeras que no. Puede seguir hasta que salgas de esta página.',
  'check.failed': 'No se pudo comprobar esta página.',
  'check.again': 'Comprobar de nuevo',
  'link.status': 'Exclusión atendida',
};
