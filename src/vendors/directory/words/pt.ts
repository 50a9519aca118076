import type { Datum } from '../types.js';

export const pt: Readonly<Record<Datum, string>> = {
  activity: 'o que lê e onde clica',
  page: 'endereço da página',
  recording: 'uma gravação da sua visita',
  video: 'vídeos que reproduz',
  listening: 'o que ouve',
  messages: 'mensagens que escreve',
  typed: 'o que preenche em formulários',
  purchases: 'o que compra',
  errors: 'erros e tempos de carregamento',
  interests: 'os seus prováveis interesses',
  'browser-id': 'um ID do seu navegador',
  'guessed-id': 'um ID deduzido do seu dispositivo',
  'login-id': 'um ID do seu início de sessão',
  'exact-place': 'localização exata',
  'rough-place': 'localização aproximada',
  address: 'endereço IP',
  device: 'tipo de dispositivo',
  choice: 'a sua escolha de privacidade',
};
