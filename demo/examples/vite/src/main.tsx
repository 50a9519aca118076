import { useEffect, useState, type MouseEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from 'sluice/react';
import { Counting } from './counting';
import { Marked } from './marked';

function Home() {
  return (
    <>
      <h1>The Harbor Ledger</h1>
      <Counting />
      <Marked vendor="tally" src="https://tally.example/home.js" />
    </>
  );
}

function Article() {
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

function Application() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setPath(location.pathname);
  };
  return (
    <>
      <nav>
        <a href="/" onClick={go}>
          Home
        </a>{' '}
        <a href="/article" onClick={go}>
          Article
        </a>
      </nav>
      <main>{path === '/article' ? <Article /> : <Home />}</main>
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Application />);
