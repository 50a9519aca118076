import { Counting } from './counting';
import { Marked } from './marked';

export default function Home() {
  return (
    <>
      <h1>The Harbor Ledger</h1>
      <Counting />
      <Marked vendor="tally" src="https://tally.example/home.js" />
    </>
  );
}
