// Reads one export with a reader that is not ours and prints what it saw as JSON.
// node readers.cjs FOLDER; the format on the first line of standard input, the export on the others. Packages are looked up in FOLDER.
'use strict';
const path = require('path');
const folder = process.argv[2];
const load = name => require(require.resolve(name, { paths: [folder] }));

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><names variable="author"><name name-as-sort-order="all" initialize="false"/></names><text prefix="|" variable="title"/><text prefix="|" variable="container-title"/>
<date prefix="|" variable="issued"><date-part name="year"/></date><text prefix="|" variable="volume"/><text prefix="|" variable="page"/><text prefix="|" variable="number"/><text prefix="|" variable="DOI"/></layout></bibliography></style>`;
const locale = '<locale xmlns="http://purl.org/net/xbiblio/csl" xml:lang="en-US" version="1.0"><terms><term name="et-al">et al.</term><term name="and">and</term></terms></locale>';

const readers = {
  'csl-json': text => {
    const items = JSON.parse(text);
    const byId = Object.fromEntries(items.map(item => [item.id, item]));
    const CSL = load('citeproc');
    const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: id => byId[id] }, style);
    engine.setOutputFormat('text');
    engine.updateItems(Object.keys(byId));
    const [meta, entries] = engine.makeBibliography();
    return { errors: meta.bibliography_errors.length, entries: entries.map(entry => entry.trim()) };
  },
  // Whether every variable is one of CSL and of its type: the model of Citation.js drops what is not, where it may not guess.
  'csl-types': text => {
    const { clean } = require(path.join(folder, 'node_modules/@citation-js/core/lib/plugins/input/csl.js'));
    const items = JSON.parse(text);
    try {
      require('assert').deepStrictEqual(clean(items, false), items);
      return { problem: null };
    } catch (error) {
      return { problem: String(error.message) };
    }
  },
  // The classes and slots of the Biolink model, by the names that KGX gives them.
  biolink: () => {
    const model = load('js-yaml').load(require('fs').readFileSync(path.join(folder, 'node_modules/biolink-model/data/biolink.yaml'), 'utf8'));
    const category = name => name.split(' ').map(word => word[0].toUpperCase() + word.slice(1)).join('');
    return {
      version: model.version,
      categories: Object.keys(model.classes).map(name => 'biolink:' + category(name)),
      predicates: Object.keys(model.slots).map(name => 'biolink:' + name.replaceAll(' ', '_')),
    };
  },
  bibtex: text => {
    const { Cite } = load('@citation-js/core');
    load('@citation-js/plugin-bibtex');
    return { items: new Cite(text).data.map(({ id, type, title, author, issued, volume, issue, page, number, DOI }) =>
      ({ id, type, title: title.replace(/<[^>]*>/g, ''), author, year: issued['date-parts'][0][0], volume, issue, page, number, DOI })) };
  },
  graphml: text => {
    const { MultiDirectedGraph } = load('graphology');
    const graph = load('graphology-graphml').parse(MultiDirectedGraph, text);
    return {
      nodes: graph.order, edges: graph.size,
      references: [...new Set(graph.mapEdges((edge, attributes) => typeof attributes.reference))].sort(),
      significant: graph.filterEdges((edge, attributes) => attributes.significant === true).length,
      labels: graph.filterNodes((node, attributes) => typeof attributes.label === 'string').length,
      relations: graph.mapEdges((edge, attributes, source, target) => `${source}\t${attributes.relation}\t${target}`),
    };
  },
  'json-ld': async text => {
    const jsonld = load('jsonld');
    const documentLoader = () => { throw new Error('a document is fetched'); };
    const expanded = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
    const quads = await jsonld.toRDF(expanded, { documentLoader, format: 'application/n-quads' });
    const subjects = type => expanded.filter(node => (node['@type'] || []).includes(type)).length;
    return {
      nodes: expanded.length, quads: quads.trim().split('\n').length, articles: subjects('https://schema.org/ScholarlyArticle'),
      statements: subjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement'), genes: subjects('https://schema.org/Gene'),
      relative: quads.split('\n').filter(quad => /<(?!https?:)/.test(quad)).length,
      obo: quads.includes('<http://purl.obolibrary.org/obo/MONDO_0005178>'),
    };
  },
};

readers['isa-json'] = async text => {
  // By its own file, since the package's index asks for a package that it does not name.
  const module = await import(require('url').pathToFileURL(path.join(folder, 'node_modules/@nfdi4plants/arctrl/JsonIO/Investigation.js')).href);
  const investigation = module.ARCtrl_ArcInvestigation__ArcInvestigation_fromISAJsonString_Static_Z721C83C5(text);
  return {
    title: investigation.Title, sources: investigation.OntologySourceReferences.length, publications: investigation.Publications.map(publication => publication.Title),
    assays: investigation.Assays.map(assay => assay.MeasurementType.Name),
    studies: investigation.Studies.map(study => ({
      id: study.Identifier, title: study.Title, publication: study.Publications.map(publication => publication.Title).join(), processes: study.Tables.length,
      descriptors: study.StudyDesignDescriptors.map(descriptor => `${descriptor.Name} ${descriptor.TermAccessionNumber ?? ''}`.trim()) })),
  };
};

let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', chunk => { input += chunk; });
process.stdin.on('end', async () => {
  const end = input.indexOf('\n');
  process.stdout.write(JSON.stringify(await readers[input.slice(0, end)](input.slice(end + 1))));
});
