(function () {
  'use strict';
  // Every answer was made by the library; this only looks up the one of the chosen day.
  var data = JSON.parse(document.getElementById('answers').textContent);
  var DAY = 86400000;
  var first = Date.parse(data.first + 'T00:00:00Z');
  var last = Date.parse(data.last + 'T00:00:00Z');
  var organisation = data.organisations[0];
  var day = data.day;
  var byId = function (id) { return document.getElementById(id); };
  var slider = byId('slider');
  var input = byId('day');
  var select = byId('organisation');
  var previous = byId('previous');
  var next = byId('next');

  var text = function (instant) { return new Date(instant).toISOString().slice(0, 10); };
  var words = function (date) {
    return Number(date.slice(8)) + ' ' + data.months[Number(date.slice(5, 7)) - 1] + ' ' + date.slice(0, 4);
  };
  var element = function (name, className, content) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (content) { made.textContent = content; }
    return made;
  };
  var before = function (segment) { return segment.from === day ? false : day > segment.from; };
  var segment = function () {
    return organisation.segments.filter(function (each) { return !(each.from > day); }).pop();
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
  // What was said and done about a membership by the day: a handful, and how many more there are.
  var said = function (code) {
    var told = (organisation.said[code] || []).filter(function (each) { return !(each.made > day); });
    if (told.length === 0) { return []; }
    var made = element('details', 'said');
    made.append(element('summary', '', 'Said and done about it: ' + told.length + '. None of it is an act or changes the status.'));
    var list = element('ul');
    told.slice(0, 5).forEach(function (each) {
      var item = element('li', '', each.by + ': ' + each.text + ' · ');
      item.append(cite(each.citations));
      list.append(item);
    });
    made.append(list);
    if (told.length > 5) { made.append(element('p', '', 'and ' + (told.length - 5) + ' earlier')); }
    return [made];
  };

  var state = function (entry, reasons) {
    var item = element('li');
    item.dataset.code = entry.code;
    item.dataset.statuses = entry.statuses.join(' ');
    item.append(element('span', 'who', entry.name));
    item.append(element('span', 'chip ' + entry.chip, entry.says));
    entry.because.forEach(function (ground) {
      var line = element('span', 'because', ground.act + ' · ');
      line.append(cite(ground.citations));
      if (ground.reason) {
        if (!reasons.includes(ground.reason)) { reasons.push(ground.reason); }
        line.append(' [' + (reasons.indexOf(ground.reason) + 1) + ']');
      }
      item.append(line);
    });
    entry.dissents.forEach(function (dissent) {
      item.append(element('span', 'says', 'Dissent, by ' + dissent));
    });
    item.append.apply(item, said(entry.code));
    return item;
  };

  var show = function () {
    var now = segment();
    var reasons = [];
    var groups = now.groups.map(function (group) {
      var section = element('section');
      section.dataset.group = group.name;
      var heading = element('h3', '', group.name + ' ');
      heading.append(element('span', '', '(' + group.entries.length + ')'));
      var list = element('ul');
      group.entries.forEach(function (index) { list.append(state(organisation.entries[index], reasons)); });
      section.append(heading, list);
      return section;
    });
    byId('groups').replaceChildren.apply(byId('groups'), groups);
    var told = element('ol');
    reasons.forEach(function (reason) { told.append(element('li', '', reason)); });
    byId('reasons').hidden = reasons.length === 0;
    byId('reasons').replaceChildren(element('h3', '', 'Reasons'), told);
    byId('stage').textContent = now.stage;
    byId('answer').dataset.on = day;
    byId('answer').dataset.organisation = organisation.id;
    byId('summary').textContent = words(day) + ', ' + organisation.id + ': ' + now.summary;

    var position = Math.round((Date.parse(day + 'T00:00:00Z') - first) / DAY);
    slider.value = String(position);
    slider.setAttribute('aria-valuetext', words(day));
    input.value = day;
    select.value = organisation.id;
    previous.setAttribute('aria-disabled', String(!organisation.segments.some(before)));
    next.setAttribute('aria-disabled', String(!organisation.segments.some(function (each) { return each.from > day; })));
    document.querySelectorAll('svg[data-from]').forEach(function (svg) {
      var line = svg.querySelector('.marker');
      if (!line) {
        line = document.createElementNS(svg.namespaceURI, 'line');
        line.setAttribute('class', 'marker');
        line.setAttribute('y1', svg.dataset.top);
        line.setAttribute('y2', svg.dataset.bottom);
        svg.append(line);
      }
      var left = Number(svg.dataset.left);
      var x = left + (Number(svg.dataset.right) - left) * (position + 0.5) / ((last - first) / DAY + 1);
      line.setAttribute('x1', String(x));
      line.setAttribute('x2', String(x));
    });
  };

  var go = function (to) {
    day = to;
    show();
    history.replaceState(null, '', '#on=' + day + ',' + organisation.id);
  };

  var follow = function () {
    var asked = decodeURIComponent(location.hash).match(/^#on=(\d{4}-\d\d-\d\d)(?:,(.+))?$/);
    if (asked) {
      var instant = Date.parse(asked[1] + 'T00:00:00Z');
      var exists = !isNaN(instant);
      if (exists) { exists = text(instant) === asked[1]; }
      if (exists) {
        day = text(Math.min(Math.max(instant, first), last));
        data.organisations.forEach(function (each) { if (each.id === asked[2]) { organisation = each; } });
      }
    }
    show();
  };

  slider.max = String((last - first) / DAY);
  slider.addEventListener('input', function () { go(text(first + Number(slider.value) * DAY)); });
  input.addEventListener('change', function () {
    if (input.validity.valid) { if (input.value) { go(input.value); } }
  });
  select.addEventListener('change', function () {
    organisation = data.organisations.find(function (each) { return each.id === select.value; });
    go(day);
  });
  previous.addEventListener('click', function () {
    var earlier = organisation.segments.filter(before).pop();
    if (earlier) { go(earlier.from); }
  });
  next.addEventListener('click', function () {
    var later = organisation.segments.find(function (each) { return each.from > day; });
    if (later) { go(later.from); }
  });
  window.addEventListener('hashchange', follow);
  byId('controls').hidden = false;
  byId('answer').hidden = false;
  follow();
}());
