import { startCopy } from './copy.js';
import { openForPrint, showCurrentEntry, showTarget, startMenu, startScheme } from './page.js';
import { startSearch } from './search.js';
import { announcer } from './store.js';
import { startTabs } from './tabs.js';

document.body.append(announcer);
startScheme();
startTabs();
startCopy();
startMenu();
startSearch(document.currentScript?.dataset['root'] ?? '');
showCurrentEntry();
showTarget();
addEventListener('hashchange', showTarget);
addEventListener('beforeprint', openForPrint);
