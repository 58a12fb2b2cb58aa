// ajv's verdicts. Reads one job per line, { "schema", "others", "instances" }, all texts of JSON, and answers each by one
// line: { "refusals" }, per instance null where it is valid and else the path of the keyword that refused it, or { "error" }.
// The one argument is the folder into which ajv was installed.
const { createRequire } = require('node:module');
const { createInterface } = require('node:readline');

const load = createRequire(process.argv[2] + '/');
const Draft07 = load('ajv').default;
const Draft202012 = load('ajv/dist/2020').default;

// Formats are annotations to both, unknown keywords too, and names that every JavaScript object has are no members.
const options = { strict: false, validateFormats: false, ownProperties: true, logger: false };

function answer({ schema, others, instances }) {
  const root = JSON.parse(schema);
  const ajv = String(root.$schema).includes('draft-07') ? new Draft07(options) : new Draft202012(options);
  for (const other of others) ajv.addSchema(JSON.parse(other));
  const validate = ajv.compile(root);
  return { refusals: instances.map((instance) => (validate(JSON.parse(instance)) ? null : validate.errors[0].schemaPath)) };
}

createInterface({ input: process.stdin, crlfDelay: Infinity }).on('line', (line) => {
  let reply;
  try {
    reply = answer(JSON.parse(line));
  } catch (error) {
    reply = { error: String(error) };
  }
  process.stdout.write(JSON.stringify(reply) + '\n');
});
