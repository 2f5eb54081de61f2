import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a call; one that is wrong is told of in a sentence above the help, and ends the program. */
export function readOptions<T extends ParseArgsConfig>(config: T, help: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    return process.exit(2);
  }
}
