/**
 * Starts yaml-language-server with its wait before validating (200 ms, no setting for it in 2.0.0) taken off.
 * Arguments: the folder of the package as a URL that ends in "/", then what the server itself takes.
 */
const [, , root = "", ...rest] = process.argv;
process.argv.splice(2, Number.POSITIVE_INFINITY, ...rest);

const settings: { SettingsState: { prototype: object } } = await import(`${root}out/src/yamlSettings.js`);
Object.defineProperty(settings.SettingsState.prototype, "validationDelayMs", {
  get: () => 0,
  set: () => undefined,
});
await import(`${root}out/src/server.js`);
