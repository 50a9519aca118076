/**
 * What a page's script cannot stop, or not in every engine: the limits that the README names. Run and told, never expected to be
 * shut. Shape as in `elements.mjs`.
 */
export const hard = [
  [
    'redirect from the site’s own address, fetch',
    'hard',
    (url) => fetch(`/redirect?to=${encodeURIComponent(url('json'))}`, { mode: 'no-cors' }),
  ],
  [
    'redirect from the site’s own address, image',
    'hard',
    (url) => void (new Image().src = `/redirect?to=${encodeURIComponent(url('gif'))}`),
  ],
  [
    'redirect from the site’s own address, frame',
    'hard',
    (url, page) =>
      page.stage.append(
        page.make('iframe', { src: `/redirect?to=${encodeURIComponent(url('html'))}` }),
      ),
  ],
  [
    'location of a frame',
    'hard',
    (url, page) => {
      page.frame().location = url('html');
    },
  ],
  [
    'replaced location of a frame',
    'hard',
    (url, page) => page.frame().location.replace(url('html')),
  ],
  [
    'Link header of a page of the site',
    'hard',
    (url, page) =>
      page.stage.append(
        page.make('iframe', { src: `/linked?to=${encodeURIComponent(url('js'))}` }),
      ),
  ],
  [
    'page of the site without the head script',
    'hard',
    (url, page) =>
      page.stage.append(
        page.make('iframe', {
          src: `/echo?${new URLSearchParams({ body: `<img src="${url('gif')}">` })}`,
        }),
      ),
  ],
  [
    'worker file of the site',
    'hard',
    (url) => void new Worker(`/worker.js?to=${encodeURIComponent(url('json'))}`),
  ],
  [
    'static import of a blob module worker',
    'hard',
    (url, page) =>
      page.worker(`import ${JSON.stringify(url('js'))};`, 'text/javascript', { type: 'module' }),
  ],
  [
    'import() of an address that is put together',
    'hard',
    (url) => import(url('js').replace('ads', `a${'d'}s`)),
  ],
  [
    'script in a srcdoc frame, address put together',
    'hard',
    (url, page) => {
      const [start, end] = url('gif').split('ds.');
      page.stage.append(
        page.make('iframe', {
          srcdoc: `<script>new Image().src = '${start}' + 'ds.' + '${end}'</script>`,
        }),
      );
    },
  ],
  [
    'script in a blob: frame, address put together',
    'hard',
    (url, page) => {
      const [start, end] = url('gif').split('ds.');
      const text = `<script>new Image().src = '${start}' + 'ds.' + '${end}'</script>`;
      const address = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
      page.stage.append(page.make('iframe', { src: address }));
    },
  ],
];
