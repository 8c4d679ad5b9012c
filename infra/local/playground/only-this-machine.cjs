// Loaded into the Playground before its own code (`--require`, so CommonJS). It would listen on every interface, and by
// its source it reports exceptions even with telemetry off; here it serves 127.0.0.1 and finds no host but this one.
const dns = require('node:dns');
const net = require('node:net');

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenHere(port, ...rest) {
  return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};

const lookup = dns.lookup;
dns.lookup = function lookUpHere(host, ...rest) {
  if (host === 'localhost' || net.isIP(host)) return lookup.call(this, host, ...rest);
  const done = rest.at(-1);
  process.nextTick(done, Object.assign(new Error(`Not from this machine: ${host}`), { code: 'ENOTFOUND' }));
};
