// The search of the index page. compatGenSearch and CHANGES stand above it in the page: nothing is loaded.
const box = document.getElementById('query');
const list = document.getElementById('changes');
const told = document.getElementById('told');
const items = new Map([...list.children].map((item) => [item.dataset.name, item]));
const all = [...items.values()];

function show() {
  const query = box.value.trim();
  const hits = query === '' ? [] : compatGenSearch(CHANGES, query);
  for (const item of all) item.querySelector('.why').textContent = '';
  for (const { change, why } of hits) items.get(change.name).querySelector('.why').textContent = why;
  list.replaceChildren(...(query === '' ? all : hits.map(({ change }) => items.get(change.name))));
  if (query === '') told.textContent = `${all.length} changes`;
  else if (hits.length > 0) told.textContent = `${hits.length} found`;
  else told.textContent = 'The library knows nothing of this. compat-gen rules new NAME drafts a rule for it.';
  try {
    history.replaceState(null, '', query === '' ? '#' : `#${encodeURIComponent(query)}`);
  } catch {
    // A browser may not allow that for a file: then the address does not follow, and the search works.
  }
}

function fromAddress() {
  try {
    box.value = decodeURIComponent(location.hash.slice(1));
  } catch {
    box.value = location.hash.slice(1);
  }
  show();
}

document.getElementById('search').hidden = false;
box.focus();
box.addEventListener('input', show);
addEventListener('hashchange', fromAddress);
fromAddress();
