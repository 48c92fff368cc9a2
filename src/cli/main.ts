import { program } from './program';

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

/** Somebody who reads no further (`| head`) is no reason to fail. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

void program(process.argv.slice(2), progress).then(({ status, stdout, stderr }) => {
  process.exitCode = status;
  process.stderr.write(stderr);
  process.stdout.write(stdout);
});
