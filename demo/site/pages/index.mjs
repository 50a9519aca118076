/** Address of each page of the paper. */
import { stories, translations } from '../articles/index.mjs';
import { about } from './about.mjs';
import { choices } from './choices.mjs';
import { cookies } from './cookies.mjs';
import { looks } from '../../looks.mjs';
import { front } from './front.mjs';
import { lookFrame } from './look-frame.mjs';
import { look } from './look.mjs';
import { privacy } from './privacy.mjs';
import { section } from './section.mjs';
import { story } from './story.mjs';

const inLanguage = (lang) => (options, scene) =>
  story(translations[lang])({ ...options, lang }, scene);

export const pages = {
  '/': front,
  '/coast': section('/coast', 'Coast', 'The water, what lives in it, and who writes it down.'),
  '/town': section('/town', 'Town', 'Streets, schools, shops, and the meeting on Tuesday.'),
  ...Object.fromEntries(stories.map((told) => [told.path, story(told)])),
  '/es': inLanguage('es'),
  '/ar': inLanguage('ar'),
  '/about': about,
  '/privacy': privacy,
  '/privacy/choices': choices,
  '/cookies': cookies,
  '/look': look,
  ...Object.fromEntries(looks.map((each) => [`/look/${each.id}`, lookFrame(each)])),
};
