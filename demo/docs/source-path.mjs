/** The page that shows a file of the project; a picture is itself. */
export const sourcePath = (file) =>
  /\.(png|svg)$/.test(file) ? `source/${file}` : `source/${file}.html`;
