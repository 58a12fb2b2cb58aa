// Times ajv from bytes to verdict, and prints { "nsPerDocument", "valid" }.
// Arguments: the folder into which ajv was installed, the schema, the data, and 'lines' or 'whole'.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const [, , folder, schemaFile, dataFile, form] = process.argv;
const load = createRequire(folder + '/');
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const dialect = String(schema.$schema);
const Ajv = dialect.includes('draft-04') ? load('ajv-draft-04') : dialect.includes('2020-12') ? load('ajv/dist/2020').default : dialect.includes('2019-09') ? load('ajv/dist/2019').default : load('ajv').default;
const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);

const data = readFileSync(dataFile);
const documents = [];
if (form === 'whole') {
  documents.push(data);
} else {
  for (let start = 0; start < data.length; ) {
    const feed = data.indexOf(10, start);
    const end = feed < 0 ? data.length : feed;
    if (data.subarray(start, end).toString().trim() !== '') documents.push(data.subarray(start, end));
    start = end + 1;
  }
}

function pass() {
  let valid = 0;
  for (const document of documents) if (validate(JSON.parse(document.toString()))) valid++;
  return valid;
}

const rounds = [];
let valid = 0;
for (const warm = process.hrtime.bigint(); process.hrtime.bigint() - warm < 1_000_000_000n; ) valid = pass();
for (let round = 0; round < 15; round++) {
  let passes = 0;
  const start = process.hrtime.bigint();
  do {
    pass();
    passes++;
  } while (process.hrtime.bigint() - start < 40_000_000n);
  rounds.push(Number(process.hrtime.bigint() - start) / passes / documents.length);
}

rounds.sort((a, b) => a - b);
console.log(JSON.stringify({ nsPerDocument: rounds[7], valid }));
