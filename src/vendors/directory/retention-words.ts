const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A time in the largest unit that says it exactly: 390 days are 13 months of 30 days. */
export const retentionWords = (days: number): string => {
  if (days % 365 === 0) return counted(days / 365, 'year');
  if (days % 30 === 0) return counted(days / 30, 'month');
  return counted(days, 'day');
};
