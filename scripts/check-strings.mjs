// Fails when a sentence people read is written outside the dictionaries (web/src/i18n). Reads the syntax tree, so
// comments, class names and addresses do not matter; run with folders or files as arguments to check others.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const targets = process.argv.slice(2).length > 0 ? process.argv.slice(2) : [join(root, 'web/src')];

/** Attributes and properties whose text reaches a reader, by eye or by ear. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|alt|label|placeholder|title|description|message|text|words|hint|note|confirm|caption|corner|legend|summary|heading|lead|children|excerpt|beside|under|error)$/;
/** Attributes that hold codes, styles or addresses. */
const CODED =
  /^(class(Name|Names)?|style|styles|key|id|to|from|path|href|src|type|name|role|variant|color|c|size|as|component|kind|tone|d|viewBox|sandbox|srcDoc|rel|target|autoComplete|xs|sm|md|lg|xl|font[A-Z]\w*|border|background[A-Z]?\w*|data-.*|aria-(controls|current|live|labelledby|describedby|hidden))$/;
const LETTER = /\p{L}/u;
const FRENCH = /[àâäçéèêëîïôöùûüœæ«»’]/i;
const PHRASE = /\p{L}{2,}[ \u00a0\u202f]+\p{L}{2,}/u;

const found = targets.flatMap(filesIn).flatMap(stringsIn);
for (const { file, line, text } of found) console.error(`${relative(root, file)}:${line} « ${text} »`);
if (found.length > 0) {
  console.error(`${found.length} visible string(s) outside web/src/i18n. Move them to a dictionary.`);
  process.exitCode = 1;
} else {
  console.log('Every visible string comes from a dictionary.');
}

function filesIn(target) {
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(spec|d)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/]i18n[\\/]/.test(file) && !/api[\\/]schema\.d\.ts$/.test(file));
}

function stringsIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const strings = [];
  const visit = (node) => {
    const text = textOf(node);
    if (text !== null && LETTER.test(text) && isVisible(node, text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      strings.push({ file, line: line + 1, text: text.trim().replace(/\s+/g, ' ').slice(0, 70) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return strings;
}

/** The words written in a node: text between tags, a string, the fixed pieces of a template. */
function textOf(node) {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return null;
}

function isVisible(node, text) {
  if (ts.isJsxText(node)) return true;
  if (isModuleName(node) || isType(node) || isThrown(node)) return false;
  const place = placeOf(node);
  if (place === 'child') return true;
  if (place !== null && SPOKEN.test(place)) return true;
  if (place !== null && CODED.test(place)) return false;
  return FRENCH.test(text) || PHRASE.test(text);
}

/** Where a string ends up: `child` of a tag, the name of an attribute or property, or null. Goes up through choices. */
function placeOf(node) {
  let child = node;
  let parent = node.parent;
  while (parent) {
    if (ts.isConditionalExpression(parent)) {
      if (parent.condition === child) return null;
    } else if (ts.isBinaryExpression(parent)) {
      const operator = parent.operatorToken.kind;
      const chooses = [
        ts.SyntaxKind.AmpersandAmpersandToken,
        ts.SyntaxKind.BarBarToken,
        ts.SyntaxKind.QuestionQuestionToken,
        ts.SyntaxKind.PlusToken,
      ];
      if (!chooses.includes(operator)) return null;
    } else if (
      !ts.isParenthesizedExpression(parent) &&
      !ts.isAsExpression(parent) &&
      !ts.isJsxExpression(parent)
    )
      break;
    child = parent;
    parent = parent.parent;
  }
  if (ts.isJsxElement(parent) || ts.isJsxFragment(parent)) return 'child';
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  if (ts.isPropertyAssignment(parent) && parent.initializer === child)
    return ts.isStringLiteral(parent.name) ? parent.name.text : parent.name.getText();
  return null;
}

function isModuleName(node) {
  return (
    ts.isImportDeclaration(node.parent) ||
    ts.isExportDeclaration(node.parent) ||
    ts.isExternalModuleReference(node.parent) ||
    ts.isModuleDeclaration(node.parent) ||
    (ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

function isType(node) {
  return ts.isLiteralTypeNode(node.parent) || ts.isTemplateLiteralTypeSpan(node.parent);
}

/** Errors thrown to developers are not read by people; refusals shown to people come from dictionaries. */
function isThrown(node) {
  const call = node.parent;
  return ts.isNewExpression(call) && call.expression.getText() === 'Error';
}
