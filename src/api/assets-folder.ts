/**
 * Folder of the other files, relative to the head script. `sluice build` puts another in the place of this file: its name changes
 * with what is in it.
 */
export const ASSETS_FOLDER: string = '';
