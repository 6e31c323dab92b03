(function () {
  'use strict';
  // Every answer was made by the library; this only looks up the one that is chosen. Neither a smaller sign nor an ampersand stands in here: the page is XML too.
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector, within) { return Array.from((within || document).querySelectorAll(selector)); };
  var data = JSON.parse(byId('answers').textContent);
  var DAY = 86400000;
  var first = Date.parse(data.first + 'T00:00:00Z');
  var last = Date.parse(data.last + 'T00:00:00Z');
  var days = Math.round((last - first) / DAY);
  var chosen = { day: data.day, organisation: data.organisations[0], account: data.organisations[0].accounts[0], state: '', language: 0 };
  var slider = byId('slider');
  var input = byId('day');

  var instantOf = function (day) { return Date.parse(day + 'T00:00:00Z'); };
  var text = function (instant) { return new Date(instant).toISOString().slice(0, 10); };
  var at = function (index) { return text(first + Math.min(Math.max(index, 0), days) * DAY); };
  var exists = function (day) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) { return false; }
    return isNaN(instantOf(day)) ? false : text(instantOf(day)) === day;
  };
  var isWithin = function (day) { return !(data.first > day || day > data.last); };
  // A text that is the same in every language is there once.
  var own = function (words) { return words.length > 1 ? words[chosen.language] : words[0]; };
  var spoken = function (number) { return own(data.texts[number]); };
  var say = function (word) {
    var values = Array.from(arguments).slice(1);
    return own(data.words[word]).replace(/\{(\d)\}/g, function (place, which) { return values[Number(which)]; });
  };
  var name = function (code) { return own(data.names[code]); };
  var words = function (day) {
    var number = Number(day.slice(8));
    var french = data.languages[chosen.language] === 'fr';
    return (french ? number === 1 ? '1er' : number : number) + ' ' + own(data.words.MONTHS).split(' ')[Number(day.slice(5, 7)) - 1] + ' ' + day.slice(0, 4);
  };
  var element = function (kind, className, content) {
    var made = document.createElement(kind);
    if (className) { made.className = className; }
    if (content) { made.textContent = content; }
    return made;
  };
  var english = function (made) { made.lang = 'en'; return made; };

  var segments = function () { return chosen.account.segments; };
  var segment = function () { return segments().filter(function (each) { return !(each.from > chosen.day); }).pop(); };
  var earlier = function () { return segments().filter(function (each) { return chosen.day > each.from; }).pop(); };
  var later = function () { return segments().find(function (each) { return each.from > chosen.day; }); };
  var entryIn = function (each, code) {
    return Object.values(each.groups).flat()
      .map(function (index) { return data.entries[index]; })
      .find(function (entry) { return entry.code === code; });
  };

  // Each citation leads to its source below.
  var cite = function (citations) {
    var made = element('span', 'cite');
    citations.split('; ').forEach(function (citation, place) {
      if (citation) {
        var link = element('a', '', citation);
        link.href = '#source-' + citation.split(':')[0];
        made.append(place === 0 ? '' : '; ', link);
      }
    });
    return made;
  };
  var folded = function (summary, open) {
    var made = element('details', 'more');
    made.open = open;
    made.append(element('summary', '', summary));
    return made;
  };
  var reasons = function (entry, open) {
    var made = folded(say('REASONS'), open);
    entry.because.forEach(function (ground) {
      var line = element('p', 'because', spoken(ground[0]) + ' · ');
      line.append(cite(spoken(ground[1])));
      made.append(line);
      if (spoken(ground[2])) { made.append(english(element('p', 'because', spoken(ground[2])))); }
    });
    return entry.because.length === 0 ? [] : [made];
  };
  // What was said and done about a membership by the day: a handful, and how many more there are.
  var said = function (code, open) {
    var told = (chosen.organisation.said[code] || []).filter(function (each) { return !(each.made > chosen.day); });
    if (told.length === 0) { return []; }
    var most = open ? told.length : 5;
    var made = folded(say('SAID', told.length), open);
    var list = element('ul');
    told.slice(0, most).forEach(function (each) {
      var item = element('li', '', say('ABOUT', spoken(each.by), ''));
      item.append(english(element('span', '', each.text)), ' · ', cite(each.citations));
      list.append(item);
    });
    made.append(list);
    if (told.length > most) { made.append(element('p', '', say('EARLIER', told.length - most))); }
    return [made];
  };
  // A state alone: where it stood from when on.
  var course = function (code) {
    var list = element('ol', 'course');
    var before = null;
    segments().forEach(function (each) {
      var entry = entryIn(each, code);
      if (entry) {
        if (spoken(entry.headline) !== before) {
          before = spoken(entry.headline);
          var link = element('a', '', words(each.from));
          link.href = address({ day: each.from });
          var item = element('li');
          item.append(link, ' ' + before);
          list.append(item);
        }
      }
    });
    return [element('h4', '', say('OVER_THE_YEARS')), list];
  };

  var card = function (entry) {
    var alone = chosen.state === entry.code;
    var item = element('li');
    item.dataset.code = entry.code;
    item.dataset.statuses = entry.statuses.join(' ');
    item.append(element('span', 'who', name(entry.code)));
    item.append(element('span', 'chip ' + entry.chip, spoken(entry.says)));
    item.append(element('p', 'headline', spoken(entry.headline)));
    entry.dissents.forEach(function (dissent) {
      var line = element('p', 'says', spoken(dissent[0]) + ' · ');
      line.append(cite(spoken(dissent[1])));
      item.append(line);
    });
    item.append.apply(item, reasons(entry, alone).concat(said(entry.code, alone), alone ? course(entry.code) : []));
    return item;
  };

  var address = function (change) {
    var to = Object.assign({}, chosen, change);
    return '#on=' + [to.day, to.organisation.id, to.account.id, to.state, data.languages[to.language]].map(encodeURIComponent).join(',');
  };

  var options = function (select, values, value) {
    select.replaceChildren.apply(select, values.map(function (each) {
      var made = element('option', '', each[1]);
      made.value = each[0];
      return made;
    }));
    select.value = value;
  };
  // On a phone each cell says of which column it is.
  var columns = function (table) {
    var names = all('th', table).map(function (each) { return each.textContent; });
    all('tbody tr', table).forEach(function (row) {
      Array.from(row.cells).forEach(function (cell, place) { cell.dataset.column = names[place]; });
    });
  };
  var dayAt = function (index) { return text(first + index * DAY); };
  var during = function (group) {
    var from = words(dayAt(Number(group.dataset.first)));
    return Number(group.dataset.last) === days ? say('FROM', from) : say('FROM_TO', from, words(dayAt(Number(group.dataset.last))));
  };
  var cited = function (citations) { return citations ? ' (' + citations + ')' : ''; };
  // What a bar, a bracket or a point on a timeline stands for is what the answer of its first day says.
  var tooltips = function (drawing) {
    var organisation = data.organisations.find(function (each) { return each.id === drawing.dataset.organisation; });
    var account = organisation.accounts.find(function (each) { return each.id === drawing.dataset.account; });
    all('g[data-first]', drawing).forEach(function (group) {
      var code = group.closest('.band').dataset.country;
      var day = dayAt(Number(group.dataset.first));
      var then = account.segments.filter(function (each) { return !(each.from > day); }).pop();
      var entry = entryIn(then, code);
      var kind = group.getAttribute('class');
      var lines = [];
      if (kind === 'said') {
        lines.push(say('NO_ACT', name(code)));
        organisation.said[code].slice().reverse().forEach(function (each) {
          if (day > each.made ? false : !(each.made > dayAt(Number(group.dataset.last)))) {
            lines.push(say('ABOUT', spoken(each.by), each.text) + cited(each.citations));
          }
        });
      } else if (kind === 'dissent') {
        lines.push(say('DISSENT', name(code)), during(group));
        entry.dissents.forEach(function (dissent) { lines.push(spoken(dissent[0]) + cited(spoken(dissent[1]))); });
      } else {
        lines.push(say('ABOUT', name(code), spoken(entry.says)), during(group), spoken(entry.headline));
        entry.because.forEach(function (ground) { lines.push(spoken(ground[0]) + cited(spoken(ground[1]))); });
        if (then.beyondHorizon) { lines.push(say('PAST')); }
      }
      var title = group.querySelector('title');
      if (!title) {
        title = document.createElementNS(group.namespaceURI, 'title');
        group.prepend(title);
      }
      title.textContent = lines.join('\n');
    });
  };
  // A picture is described by its tooltips, as far as they say what and when; what was said stands with the answers.
  var describe = function (svg) {
    var described = svg.querySelector('desc');
    if (!described || described.dataset.text) { return; }
    described.textContent = all('g:not(.said)', svg).map(function (group) {
      var title = Array.from(group.children).find(function (each) { return each.tagName === 'title'; });
      return title ? title.textContent.split('\n').slice(0, 2).join(', ') : '';
    }).filter(Boolean).join('; ') + '.';
  };
  // Only the day changes in a drag: words and choices stay.
  var settled = '';
  var settle = function () {
    var now = [chosen.language, chosen.organisation.id, chosen.account.id, chosen.state, window.innerWidth].join(' ');
    if (now === settled) { return; }
    settled = now;
    document.documentElement.lang = data.languages[chosen.language];
    all('[data-word],[data-text]').forEach(function (each) {
      each.textContent = each.dataset.word ? say(each.dataset.word) : spoken(each.dataset.text);
      if (each.dataset.room) {
        if (each.getClientRects().length > 0) {
          if (each.getComputedTextLength() > Number(each.dataset.room)) { each.textContent = ''; }
        }
      }
    });
    all('[data-name]').forEach(function (each) {
      each.textContent = name(each.dataset.name);
      each.classList.toggle('chosen', each.dataset.name === chosen.state);
    });
    var codes = Object.keys(data.names).filter(function (code) {
      return segments().some(function (each) { return Boolean(entryIn(each, code)); });
    });
    codes = codes.map(function (code) { return [code, name(code)]; });
    codes.sort(function (one, other) { return one[1].localeCompare(other[1], data.languages[chosen.language]); });
    options(byId('organisation'), data.organisations.map(function (each) { return [each.id, each.id]; }), chosen.organisation.id);
    options(byId('account'), chosen.organisation.accounts.map(function (each) { return [each.id, each.id]; }), chosen.account.id);
    options(byId('state'), [['', say('ALL_STATES')]].concat(codes), chosen.state);
    options(byId('language'), [['en', 'English'], ['fr', 'Français'], ['ru', 'Русский']], data.languages[chosen.language]);
    byId('telling').textContent = say('TELLING', chosen.organisation.name, chosen.account.id, spoken(chosen.account.title), spoken(chosen.account.latest));
    all('table').forEach(columns);
    all('.drawing').forEach(tooltips);
    all('svg[role=img]').forEach(describe);
    byId('span').textContent = say('SPAN', words(data.first), words(data.last));
  };
  var controls = function () {
    settle();
    input.value = chosen.day;
    byId('organisation').value = chosen.organisation.id;
    byId('previous').setAttribute('aria-disabled', String(!earlier()));
    byId('next').setAttribute('aria-disabled', String(!later()));
  };

  // A drawing that does not stand on the page is there as the numbers of its lines, each followed by the numbers in it.
  var made = {};
  var draw = function (organisation, account) {
    var key = JSON.stringify([organisation.id, account.id]);
    if (!made[key]) {
      var code = account.drawing;
      var markup = '';
      for (var place = 0; code.length > place;) {
        var pieces = data.lines[code[place]];
        markup += pieces[0];
        for (var piece = 1; pieces.length > piece; piece += 1) { markup += code[place + piece] + pieces[piece]; }
        markup += '\n';
        place += pieces.length;
      }
      var box = element('div');
      box.innerHTML = markup;
      made[key] = box.firstElementChild;
    }
    return made[key];
  };
  // The chosen drawing stands below the controls; the others have places of their own.
  var drawings = function () {
    var shown = byId('drawing').firstElementChild;
    var wanted = all('.drawing').find(function (each) {
      return each.dataset.organisation !== chosen.organisation.id ? false : each.dataset.account === chosen.account.id;
    }) || draw(chosen.organisation, chosen.account);
    if (shown !== wanted) {
      var home = data.organisations.some(function (each) {
        return each.id !== shown.dataset.organisation ? false : each.accounts[0].id === shown.dataset.account;
      });
      var other = all('.other').find(function (each) { return each.dataset.organisation === shown.dataset.organisation; });
      byId('drawing').replaceChildren(wanted);
      if (home) { other.querySelector('.slot').append(shown); }
    }
    all('.other').forEach(function (each) { each.hidden = each.dataset.organisation === chosen.organisation.id; });
  };

  // The line of the day leaves out every text that it would cross.
  var line = function (svg, position) {
    var left = Number(svg.dataset.left);
    var x = left + (Number(svg.dataset.right) - left) * (position + 0.5) / (days + 1);
    var from = Number(svg.dataset.top);
    var path = '';
    all('text', svg).map(function (each) { return each.getBBox(); })
      .filter(function (box) { return box.width > 0 ? x > box.x - 3 ? box.x + box.width + 3 > x : false : false; })
      .sort(function (one, other) { return one.y - other.y; })
      .forEach(function (box) {
        if (box.y + box.height > from) {
          if (box.y - 1 > from) { path += 'M' + x + ' ' + from + 'V' + (box.y - 1); }
          from = box.y + box.height + 1;
        }
      });
    if (Number(svg.dataset.bottom) > from) { path += 'M' + x + ' ' + from + 'V' + svg.dataset.bottom; }
    var marker = svg.querySelector('.marker');
    if (!marker) {
      marker = document.createElementNS(svg.namespaceURI, 'path');
      svg.append(marker);
    }
    marker.setAttribute('class', 'marker');
    marker.setAttribute('d', path);
  };
  var mark = function () {
    var position = Math.round((instantOf(chosen.day) - first) / DAY);
    slider.value = String(position);
    slider.setAttribute('aria-valuetext', words(chosen.day));
    all('svg[data-from]').filter(function (svg) { return svg.getClientRects().length > 0; }).forEach(function (svg) {
      line(svg, position);
      if (byId('drawing').contains(svg)) {
        var wide = svg.viewBox.baseVal.width;
        slider.style.setProperty('--left', svg.dataset.left / wide * 100 + '%');
        slider.style.setProperty('--right', (wide - svg.dataset.right) / wide * 100 + '%');
      }
    });
  };

  var council = function () {
    var year = chosen.day.slice(0, 4);
    all('.years').forEach(function (box) {
      var known = all('[data-year]', box);
      var now = known.find(function (each) { return each.dataset.year === year; });
      known.forEach(function (each) {
        each.hidden = each !== now;
        each.querySelector('.of').hidden = true;
      });
      box.hidden = !now;
      box.querySelector('summary').textContent = say('A_YEAR', year);
    });
  };

  var show = function () {
    var now = segment();
    drawings();
    controls();
    mark();
    council();
    var groups = Object.keys(now.groups).map(function (group) {
      var entries = now.groups[group].map(function (index) { return data.entries[index]; })
        .filter(function (entry) { return chosen.state ? chosen.state === entry.code : true; });
      if (entries.length === 0) { return null; }
      var section = element('section');
      section.dataset.group = group;
      var heading = element('h3', '', say(group) + ' ');
      if (!chosen.state) { heading.append(element('span', '', '(' + entries.length + ')')); }
      var list = element('ul');
      entries.forEach(function (entry) { list.append(card(entry)); });
      section.append(heading, list);
      return section;
    }).filter(Boolean);
    byId('groups').replaceChildren.apply(byId('groups'), groups);
    byId('groups').classList.toggle('alone', chosen.state !== '');
    byId('stage').textContent = say('STAGE', spoken(now.stage));
    byId('answer').dataset.on = chosen.day;
    byId('answer').dataset.organisation = chosen.organisation.id;
    byId('answer').dataset.account = chosen.account.id;
    byId('summary').textContent = say('SUMMARY', words(chosen.day), chosen.organisation.id, spoken(now.summary));
  };

  // In the history of the browser a drag is one step.
  var moving = false;
  var go = function (change) {
    Object.assign(chosen, change);
    byId('trouble').textContent = '';
    show();
    var to = address({});
    if (location.hash !== to) { history.pushState(null, '', to); }
  };
  var move = function (day) {
    if (day === chosen.day) { return; }
    if (moving) {
      chosen.day = day;
      byId('trouble').textContent = '';
      show();
      history.replaceState(null, '', address({}));
    } else {
      go({ day: day });
    }
    moving = true;
  };
  var rest = function () { moving = false; };

  var refuse = function (day) {
    byId('trouble').textContent = exists(day)
      ? say('OTHER_DAY', words(day), words(data.first), words(data.last), words(chosen.day))
      : say('NO_DAY', day, words(chosen.day));
  };
  var unfold = function () {
    var target = byId(location.hash.slice(1));
    var around = target ? target.closest('details') : null;
    if (around) {
      around.open = true;
      target.scrollIntoView();
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  };
  // The address: #on=day,organisation,account,state,language; what is left out stays as it is, what is not known is said.
  var follow = function () {
    rest();
    if (location.hash.indexOf('#on=') !== 0) {
      unfold();
      show();
      return;
    }
    var parts;
    try {
      parts = location.hash.slice(4).split(',').map(decodeURIComponent);
    } catch (notEncoded) {
      parts = [location.hash.slice(4)];
    }
    var unknown = [];
    var find = function (list, id) {
      var found = list.find(function (each) { return each.id === id; });
      if (!found) { unknown.push(id); }
      return found;
    };
    var language = data.languages.indexOf(parts[4]);
    if (language >= 0) { chosen.language = language; } else if (parts[4]) { unknown.push(parts[4]); }
    var organisation = parts[1] ? find(data.organisations, parts[1]) : null;
    if (organisation) {
      chosen.organisation = organisation;
      chosen.account = (parts[2] ? find(organisation.accounts, parts[2]) : null) || organisation.accounts[0];
    }
    chosen.state = '';
    if (parts[3]) {
      if (segments().some(function (each) { return Boolean(entryIn(each, parts[3])); })) { chosen.state = parts[3]; } else { unknown.push(parts[3]); }
    }
    var possible = exists(parts[0]) ? isWithin(parts[0]) : false;
    if (possible) { chosen.day = parts[0]; }
    show();
    byId('trouble').textContent = '';
    if (!possible) { refuse(parts[0]); } else if (unknown.length > 0) { byId('trouble').textContent = say('NO_SUCH', unknown.join(', ')); }
  };

  slider.max = String(days);
  slider.addEventListener('input', function () { move(at(Number(slider.value))); });
  slider.addEventListener('pointerdown', rest);
  slider.addEventListener('blur', rest);
  slider.addEventListener('keydown', function (event) {
    var years = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (years !== 0) {
      event.preventDefault();
      var date = new Date(instantOf(chosen.day));
      date.setUTCFullYear(date.getUTCFullYear() + years);
      move(at(Math.round((date.getTime() - first) / DAY)));
    }
  });
  input.addEventListener('change', function () {
    if (input.value ? isWithin(input.value) : false) { go({ day: input.value }); }
  });
  var insist = function () {
    if (input.validity.badInput) { refuse('…'); } else if (input.value ? !isWithin(input.value) : false) { refuse(input.value); }
  };
  input.addEventListener('blur', insist);
  input.addEventListener('keydown', function (event) { if (event.key === 'Enter') { insist(); } });
  byId('organisation').addEventListener('change', function (event) {
    var organisation = data.organisations.find(function (each) { return each.id === event.target.value; });
    go({ organisation: organisation, account: organisation.accounts[0], state: '' });
  });
  byId('account').addEventListener('change', function (event) {
    go({ account: chosen.organisation.accounts.find(function (each) { return each.id === event.target.value; }) });
  });
  byId('state').addEventListener('change', function (event) { go({ state: event.target.value }); });
  byId('language').addEventListener('change', function (event) { go({ language: data.languages.indexOf(event.target.value) }); });
  byId('previous').addEventListener('click', function () { if (earlier()) { go({ day: earlier().from }); } });
  byId('next').addEventListener('click', function () { if (later()) { go({ day: later().from }); } });

  // A click on a timeline, or a drag over it, chooses a day; a click on the name of a state chooses the state.
  var held = null;
  var pointed = function (event) {
    var box = held.getBoundingClientRect();
    var x = (event.clientX - box.left) * held.viewBox.baseVal.width / box.width;
    var left = Number(held.dataset.left);
    move(at(Math.floor((x - left) / (held.dataset.right - left) * (days + 1))));
  };
  byId('ask').addEventListener('pointerdown', function (event) {
    var svg = event.target.closest('svg[data-from]');
    if (!svg || event.button !== 0) { return; }
    rest();
    var label = event.target.closest('[data-name]');
    if (label) {
      if (byId('drawing').contains(svg)) { go({ state: chosen.state === label.dataset.name ? '' : label.dataset.name }); }
      return;
    }
    held = svg;
    svg.setPointerCapture(event.pointerId);
    slider.focus({ preventScroll: true });
    pointed(event);
  });
  // Otherwise the slider would lose the focus at once, which ends a drag.
  byId('ask').addEventListener('mousedown', function (event) { if (held) { event.preventDefault(); } });
  byId('ask').addEventListener('pointermove', function (event) { if (held) { pointed(event); } });
  ['pointerup', 'pointercancel'].forEach(function (kind) {
    byId('ask').addEventListener(kind, function () { held = null; rest(); });
  });

  window.addEventListener('popstate', follow);
  window.addEventListener('resize', show);
  byId('others').addEventListener('toggle', mark);
  ['controls', 'slide', 'hint', 'answer'].forEach(function (id) { byId(id).hidden = false; });
  follow();
}());
