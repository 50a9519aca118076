/** A date, and on request its time, as the language writes it; nothing for no date. */
export const formatDate = (language: string, date: string | null, timeStyle?: 'short'): string =>
  date
    ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle }).format(new Date(date))
    : '';
