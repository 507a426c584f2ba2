/** Hands a text to the reader as a file. */
export const saveText = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** Copies the address of the page; where the clipboard is closed to scripts, it is shown to be copied. */
export const copyAddress = async (shown: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    shown.textContent = location.href;
    getSelection()?.selectAllChildren(shown);
    return false;
  }
};
