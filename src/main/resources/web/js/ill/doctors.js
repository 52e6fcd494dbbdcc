import {el} from '../dom.js';
import {t, word} from '../texts.js';

const MOST = 8;
let number = 0;

/** A search for one doctor by name, facility or department: {root, chosen(), focus()}. Arrows and Enter choose as well as a click. */
export function doctorChoice(reading) {
  let doctors = [];
  let chosen;
  const id = `doctors-${number += 1}`;
  const list = el('ul', {class: 'doctor-list', id, role: 'listbox', 'aria-label': t('ill.doctor')});
  const input = el('input', {type: 'search', role: 'combobox', autocomplete: 'off', 'aria-expanded': 'true', 'aria-controls': id,
    'aria-autocomplete': 'list', placeholder: t('ill.search'), oninput: () => { chosen = undefined; fill(); }, onkeydown: event => keys(event)});
  const root = el('div', {class: 'doctor-choice'}, el('label', {}, t('ill.doctor'), input), list);

  function fill() {
    const words = input.value.trim().split(/\s+/).filter(Boolean);
    const found = doctors.filter(doctor => words.every(part => told(doctor).includes(part))).slice(0, MOST);
    list.replaceChildren(...found.map((doctor, index) => option(doctor, index)));
    if (found.length === 0) list.append(el('li', {class: 'muted'}, t('ill.nobody')));
    mark(0);
  }

  function option(doctor, index) {
    return el('li', {role: 'option', id: `${id}-${index}`, 'data-doctor': doctor.id, onmousedown: event => event.preventDefault(), onclick: () => choose(doctor)},
      el('strong', {}, doctor.name), ` ${word('title', doctor.title)} · ${doctor.department} · ${doctor.facility}`);
  }

  function choose(doctor) {
    chosen = doctor;
    input.value = doctor.name;
    list.replaceChildren(option(doctor, 0));
    mark(0);
    list.firstChild.setAttribute('aria-selected', 'true');
    list.firstChild.classList.add('chosen');
  }

  function mark(index) {
    const options = [...list.querySelectorAll('[role=option]')];
    options.forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    if (options[index]) input.setAttribute('aria-activedescendant', options[index].id);
    else input.removeAttribute('aria-activedescendant');
    options[index]?.scrollIntoView({block: 'nearest'});
  }

  function keys(event) {
    const options = [...list.querySelectorAll('[role=option]')];
    const at = options.findIndex(item => item.getAttribute('aria-selected') === 'true');
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) {
      event.preventDefault();
      mark(Math.min(options.length - 1, Math.max(0, at + step)));
    } else if (event.key === 'Enter' && !chosen && options[at]) {
      event.preventDefault();
      choose(doctors.find(doctor => doctor.id === options[at].dataset.doctor));
    }
  }

  reading.then(found => { doctors = found; fill(); }).catch(problem => list.replaceChildren(el('li', {class: 'warn'}, problem.message)));
  return {root, chosen: () => chosen, focus: () => input.focus()};
}

function told({id, name, department, facility}) {
  return `${id} ${name} ${department} ${facility}`;
}
