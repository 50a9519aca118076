export const bids = [
  { name: 'Marrow & Sons, Opticians', claim: 'See the far buoy again.', cents: 42 },
  { name: 'Northlight Savings', claim: 'For days with more rain.', cents: 37 },
];
