import { searchPage } from './search-page.ts';

// One script for both pages, so that what they share is not cut into many small files.
if (document.getElementById('search-page')) searchPage();
else void import('./list-page.ts');
