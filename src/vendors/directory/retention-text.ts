/** A time in the largest unit that says it exactly: 390 days are 13 months of 30 days. */
export const retentionText = (days: number, language = 'en'): string => {
  const [count, unit] =
    days % 365 === 0
      ? ([days / 365, 'year'] as const)
      : days % 30 === 0
        ? ([days / 30, 'month'] as const)
        : ([days, 'day'] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
};
