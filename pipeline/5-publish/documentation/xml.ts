/** A node of an XML document: text, or an element with attributes and children. */
export type XmlNode = string | XmlElement;
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function written(node: XmlNode, indent: string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const inline = node.children.some((child) => typeof child === 'string');
  const children = node.children.map((child) =>
    inline ? written(child, '') : `\n${indent} ${written(child, `${indent} `)}`,
  );
  const end = inline ? '' : `\n${indent}`;
  return `<${node.name}${attributes}>${children.join('')}${end}</${node.name}>`;
}

/** UTF-8 XML 1.0, one element per line; text elements stay on theirs. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
