import 'sluice/react';

export const right = (
  <footer>
    <sluice-banner shape="card" scheme="dark" />
    <sluice-embed kind="post" data-vendor="clipstream" className="wide" onClick={() => {}}>
      <a href="https://clipstream.example/1">Watch</a>
    </sluice-embed>
    <sluice-preferences>
      <p slot="after-lead">A short legal text.</p>
    </sluice-preferences>
    <sluice-link style={{ display: 'block' }}>
      <a href="/privacy/choices">Your Privacy Choices</a>
    </sluice-link>
    <sluice-status scheme="light" />
    <sluice-float />
    <sluice-toast />
  </footer>
);

export const wrong = (
  <>
    {/* @ts-expect-error There is no such shape. */}
    <sluice-banner shape="round" />
    {/* @ts-expect-error There is no such kind. */}
    <sluice-embed kind="picture" />
    {/* @ts-expect-error It has no such attribute. */}
    <sluice-status shape="bar" />
    {/* @ts-expect-error There is no such element. */}
    <sluice-popup />
  </>
);
