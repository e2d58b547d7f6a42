const NEEDED = [20, 19];

/** Ends with a sentence when this Node is too old. Kept free of newer syntax, so that an old Node can still say it. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `This needs Node.js ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install a newer one and try again.`,
  );
  process.exit(1);
}
