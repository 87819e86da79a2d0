/** Lets messages that wait be handled. A timer would do, but browsers give it a floor of some milliseconds. */
export function pauseForMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
