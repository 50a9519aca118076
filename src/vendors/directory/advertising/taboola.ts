import type { Company } from '../types.js';

export const taboola: Company = {
  id: 'taboola',
  name: 'Taboola',
  kind: 'recommendation',
  purpose: 'advertising',
  sale: true,
  domains: ['basebanner.com', 'taboola.com', 'taboolasyndication.com', 'api-taboola.com'],
  cookies: ['trc_cookie_storage', '_tb_sess_r', '_tb_t_ppg', 'tb_click_param', 't_gid', 't_pt_gid'],
  storage: ['taboola global:*', 'tbl_rtus_id', 'trc_cache*'],
  privacyPolicy: 'https://www.taboola.com/privacy-policy',
  receives: [
    'activity',
    'interests',
    'browser-id',
    'guessed-id',
    'rough-place',
    'address',
    'device',
  ],
  retentionDays: 396,
  sources: [
    { work: 'trackerdb', at: 'patterns/taboola', tells: ['name', 'domains', 'purpose', 'sale'] },
    { work: 'duckduckgo', at: 'taboola.com', tells: ['domains'] },
    { work: 'prebid', at: 'taboolaBidAdapter', tells: ['cookies', 'storage'] },
    { work: 'cookie-database', at: 'Taboola', tells: ['cookies'] },
    { work: 'trackerdb', at: 'organizations/taboola', tells: ['privacyPolicy'] },
    { work: 'gvl', at: '42', tells: ['name', 'receives', 'purpose', 'sale', 'retentionDays'] },
  ],
};
