import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request that can't be done for a reason that its user is to read. */
export const failed = (reason: string): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestFailed, reason);
