/** Languages with words of ours beside English, each a file of that name. */
export const LANGUAGE_FILES: readonly string[] =
  'ar bg cs da de el es et fi fr he hi hr hu it ja ko lt lv nb nl pl pt ro sk sl sv tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );
