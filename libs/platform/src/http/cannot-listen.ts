/** Why a program cannot listen, in one sentence for the person who starts it. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError';
}

interface Wanted {
  readonly host: string;
  readonly port: number;
  /** The variable by which another port is chosen. */
  readonly variable: string;
}

/** Listens, and words a refusal of the operating system. @throws CannotListenError */
export async function listenOn<T>(wanted: Wanted, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    const why = sentence(wanted, (error as NodeJS.ErrnoException).code);
    throw why === undefined ? error : new CannotListenError(why, { cause: error });
  }
}

function sentence({ host, port, variable }: Wanted, code: string | undefined): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} (${variable}) is used by another program`;
    case 'EACCES':
      return `Port ${port} (${variable}) needs rights that this program does not have`;
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'ENOTFOUND':
      return `The address ${host} (HOST) is none of this machine`;
    default:
      return undefined;
  }
}
