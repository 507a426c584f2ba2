/*
 * A document that holds a drawing and nothing else: Observable Plot writes elements, attributes and
 * text through a handful of DOM calls, and no browser is needed to write SVG. What Plot would
 * measure in a page (fonts, sizes) it estimates by itself.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

class DrawnText {
  readonly nodeType = 3;
  parentNode: DrawnElement | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get outerHTML(): string {
    return escape(this.text);
  }
}

type Drawn = DrawnElement | DrawnText;

class DrawnElement {
  readonly nodeType = 1;
  parentNode: DrawnElement | null = null;
  childNodes: Drawn[] = [];
  readonly ownerDocument: DrawnDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes = new Map<string, string>();
  readonly styles = new Map<string, string>();
  readonly style = {
    setProperty: (name: string, value: string) => void this.styles.set(name, value),
    removeProperty: (name: string) => void this.styles.delete(name),
  };

  constructor(ownerDocument: DrawnDocument, namespaceURI: string, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.tagName = tagName;
  }

  get firstChild(): Drawn | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Drawn | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  get children(): readonly DrawnElement[] {
    return this.childNodes.filter((child) => child instanceof DrawnElement);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: Drawn): Drawn {
    return this.insertBefore(child, null);
  }

  append(...children: readonly (Drawn | string)[]): void {
    for (const each of children)
      this.appendChild(typeof each === 'string' ? new DrawnText(each) : each);
  }

  insertBefore(child: Drawn, before: Drawn | null): Drawn {
    child.parentNode?.removeChild(child);
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }

  replaceWith(...others: readonly Drawn[]): void {
    const parent = this.parentNode;
    if (!parent) return;
    for (const each of others) parent.insertBefore(each, this);
    parent.removeChild(this);
  }

  removeChild(child: Drawn): Drawn {
    this.childNodes = this.childNodes.filter((each) => each !== child);
    child.parentNode = null;
    return child;
  }

  get textContent(): string {
    return this.childNodes
      .map((child) => (child instanceof DrawnText ? child.text : child.textContent))
      .join('');
  }

  set textContent(text: string | number | null) {
    this.childNodes = [];
    if (text !== null && text !== '') this.append(String(text));
  }

  get outerHTML(): string {
    const style = [...this.styles].map(([name, value]) => `${name}: ${value}`).join('; ');
    const attributes = [...this.attributes, ...(style === '' ? [] : [['style', style] as const])]
      .map(([name, value]) => ` ${name}="${escape(value)}"`)
      .join('');
    const inside = this.childNodes.map((child) => child.outerHTML).join('');
    return `<${this.tagName}${attributes}>${inside}</${this.tagName}>`;
  }
}

class DrawnDocument {
  readonly documentElement = new DrawnElement(this, XHTML, 'html');

  createElementNS(namespace: string, name: string): DrawnElement {
    return new DrawnElement(this, namespace, name);
  }

  createElement(name: string): DrawnElement {
    return new DrawnElement(this, XHTML, name);
  }

  createTextNode(text: string): DrawnText {
    return new DrawnText(text);
  }
}

/** A new document to give to `Plot.plot` as its `document`. */
export const drawingDocument = (): Document => new DrawnDocument() as unknown as Document;
