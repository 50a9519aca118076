import { runProgram } from '../admin/program.js';

process.exitCode = await runProgram(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
