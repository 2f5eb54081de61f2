/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { messageOf } from './guard';
import { startServer } from './server';

/** Entry of the web worker: the client is asked for all files. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
scope.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  connection.console.error(`unhandled rejection: ${messageOf(event.reason)}`);
});
startServer(connection, { files: null, reader: () => null, bundledPage: () => null });
