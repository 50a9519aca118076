import { Marked } from '../marked';

export default function Article() {
  return (
    <>
      <h1>Ferry arrives</h1>
      <sluice-embed data-vendor="clipstream">
        <iframe data-src="https://clipstream.example/embed/1" title="Ferry arrives" />
        <a href="https://clipstream.example/watch/1">Ferry arrives, on Clipstream</a>
      </sluice-embed>
      <Marked vendor="tally" src="https://tally.example/article.js" />
    </>
  );
}
