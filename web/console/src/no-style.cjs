// What a style sheet is to a spec: any class by its own name.
module.exports = new Proxy(
  { __esModule: true },
  { get: (known, name) => (name in known ? known[name] : name === 'default' ? module.exports : String(name)) },
);
