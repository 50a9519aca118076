/**
 * Whether a request comes from a reader who refuses: the browser sends `Sec-GPC: 1`, or our cookie says so. Not one who has allowed
 * in two steps against the signal (`confirmed`). A cookie that is not of the record's form is no permission.
 */
export const refuses = (gpc, cookies, name = 'sluice') => {
  const records = (cookies ?? '')
    .split(/; */)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const isRefusal = (record) =>
    !/^v=1&[\w=&.*-]+$/.test(record) || /&(choice|signal|account|group)=/.test(record);
  const isConfirmed = records.some((record) => /&confirmed=/.test(record));
  return records.some(isRefusal) || (gpc === '1' && !isConfirmed);
};
