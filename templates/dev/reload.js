(() => {
  const script = document.currentScript;
  const build = script instanceof HTMLScriptElement ? script.dataset['build'] : undefined;
  /** @type {EventSource | undefined} */
  let events;

  /** Hidden pages have no connection: browsers open few connections to one server. */
  function connect() {
    events?.close();
    if (document.hidden) return;
    events = new EventSource('/_rosetta/events');
    events.addEventListener('message', ({ data }) => {
      if (data !== build) location.reload();
    });
  }

  document.addEventListener('visibilitychange', connect);
  addEventListener('pageshow', connect);
  addEventListener('pagehide', () => events?.close());
})();
