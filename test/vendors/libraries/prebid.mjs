const noBid = { json: {} };

export const prebid = {
  name: 'prebid',
  package: 'prebid.js',
  category: 'advertising',
  form: 'classic',
  answer({ path, body }) {
    if (!path.startsWith('/connectad')) return noBid;
    const request = JSON.parse(body);
    const bid = {
      id: 'bid',
      impid: request.imp[0].id,
      price: 1,
      adm: '<p>Ad</p>',
      crid: 'creative',
      adomain: ['harbor.example'],
      w: 300,
      h: 250,
    };
    return { json: { id: request.id, cur: 'USD', seatbid: [{ bid: [bid] }] } };
  },
  works: /^POST \/connectad/,
  keeps: /^_sharedid/,
};
