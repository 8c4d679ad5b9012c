// Plain JavaScript without imports: it must run, and say its sentence, on whatever Node started it.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Meedoen runs on Node 24; this is ${process.version}. Run "npm ci" first: it brings Node 24 along, and the npm scripts use it.\n`,
  );
  process.exit(1);
}
