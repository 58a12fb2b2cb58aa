// What an editor makes of JSON files and our schemas. Reads { "schemas", "files" } to the end: schemas by their $id, files with
// "name", "schema", "text" and, where completions are wanted, the offset "at". Answers { "problems", "completions" } for each.
// The one argument is the folder into which the language service was installed.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');

const { getLanguageService, TextDocument } = createRequire(process.argv[2] + '/')('vscode-json-languageservice');
const { schemas, files } = JSON.parse(readFileSync(0, 'utf8'));

const service = getLanguageService({
  schemaRequestService: async (uri) => schemas[uri] ?? Promise.reject(`no schema ${uri}`),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).toString() },
});
service.configure({ validate: true, schemas: files.map(({ name, schema }) => ({ fileMatch: ['*/' + name], uri: schema })) });

async function look({ name, text, at }) {
  const document = TextDocument.create('file:///' + name, 'json', 1, text);
  const json = service.parseJSONDocument(document);
  const problems = (await service.doValidation(document, json)).map((problem) => problem.message);
  const list = at === undefined ? null : await service.doComplete(document, document.positionAt(at), json);
  return { problems, completions: list?.items.map((item) => item.label) ?? [] };
}

Promise.all(files.map(look)).then((answers) => process.stdout.write(JSON.stringify(answers)));
