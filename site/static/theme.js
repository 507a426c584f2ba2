/* Applies the reader's theme before the first paint. The choice is kept only in this browser. */
(() => {
  const KEY = 'vinculo-theme';
  const root = document.documentElement;
  const systemContrast = matchMedia('(prefers-contrast: more)');

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  /* Light and dark follow the system in CSS; only more contrast needs a theme of its own. */
  const apply = () => {
    const theme = stored() ?? (systemContrast.matches ? 'contrast' : null);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  const choose = (theme) => {
    try {
      if (theme === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      root.dataset.theme = theme;
      return;
    }
    apply();
  };

  root.classList.add('js');
  apply();
  systemContrast.addEventListener('change', apply);
  document.addEventListener('DOMContentLoaded', () => {
    const select = document.querySelector('[data-theme-choice]');
    if (!select) return;
    select.value = stored() ?? 'auto';
    select.addEventListener('change', () => choose(select.value));
  });
})();
