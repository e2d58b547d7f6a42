jest.setTimeout(globalThis.longestTest);
