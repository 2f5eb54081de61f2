/** A small corpus for the protocol's tests. The rules about metadata are off, so that findings are the ones meant. */
export const QUIET = `
=== copydesk.yaml
rules:
  metadata/missing-date: off
  metadata/missing-source: off
  metadata/missing-speaker: off
`;

export const CORPUS = `${QUIET.trimStart()}=== bridge.txt
date: 2024-03-01
source: Harbour Post

The mayor opens the bridge

“The bridge will stand ‸for a hundred years,” said Ada Lindqvist, mayor of Westerby.

Lindq‸vist spoke to “the council ” on Friday.
=== later.txt
date: 2024-05-02
source: Evening Echo

A look back

Ada Lindqvist was sure. “The bridge will ‸stand for a hundred years,” she said in March.

Now it is closed..
=== requirements.txt
“numpy
`;
