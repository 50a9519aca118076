/** A row of buttons at the top of the story, and a line that says what came of the last one. */
const place = document.getElementById('workbench');
export const run = document.querySelector('meta[name="demo-run"]').content;

/** Address at a stand-in, tagged with this page view. */
export const standIn = (vendor, path) =>
  `${location.protocol}//${vendor}.localhost${location.port && `:${location.port}`}${path}?run=${run}`;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function arrivedSince(since) {
  const answer = await fetch(`/__log?run=${run}&since=${since}`);
  return answer.json();
}

const tryOne = async (name, act) => {
  const { last } = await arrivedSince(Number.MAX_SAFE_INTEGER);
  let failure = '';
  try {
    await act();
  } catch (error) {
    failure = ` The call failed as a network failure would (${error.name}).`;
  }
  await wait(700);
  const { entries } = await arrivedSince(last);
  const heard = [...new Set(entries.map(({ vendor, path }) => `${vendor}${path}`))];
  return `${name}: ${heard.length ? `arrived at ${heard.join(', ')}.` : 'nothing arrived.'}${failure}`;
};

/** `things` is a table: name for the button, and what it does. */
export function workbench(about, things) {
  const says = document.createElement('output');
  const intro = document.createElement('p');
  const list = document.createElement('ul');
  intro.textContent = about;

  const add = (name, press) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.try = name.toLowerCase().replaceAll(/\W+/g, '-');
    button.textContent = name;
    button.addEventListener('click', async () => {
      says.textContent = 'Trying…';
      says.textContent = await press();
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  };

  for (const [name, act] of Object.entries(things)) add(name, () => tryOne(name, act));
  add('All of them', async () => {
    const all = Object.entries(things);
    return tryOne('All of them', () => Promise.allSettled(all.map(async ([, act]) => act())));
  });
  place.append(intro, list, says);
}
