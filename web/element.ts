/** @file Makes elements. Text becomes text nodes only, so what contributors write is never read as HTML. */

/** An element with attributes (those that are undefined are left out) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Makes `nodes` the children of `parent`; those that are already in their place are not touched, and keep focus and selection. */
export function arrange(parent: Element, nodes: readonly Element[]): void {
  nodes.forEach((node, at) => {
    const present = parent.children[at];
    if (present !== node) parent.insertBefore(node, present ?? null);
  });
  while (parent.children.length > nodes.length)
    parent.lastElementChild?.remove();
}
