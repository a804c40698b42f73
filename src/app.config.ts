export default defineAppConfig({
  pages: ['pages/home/index', 'pages/cases/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/guide', pages: ['search/index', 'package/index', 'question/index', 'notice/index'] },
    { root: 'pages/apply', pages: ['tasks/index', 'section/index', 'materials/index', 'material/index', 'camera/index', 'shot/index', 'review/index', 'receipt/index'] },
    { root: 'pages/track', pages: ['case/index', 'correction/index', 'deferred/index', 'notice/index', 'results/index', 'certificate/index', 'rating/index'] },
    { root: 'pages/around', pages: ['sign-in/index', 'hall/index', 'help/index', 'settings/index', 'wallet/index', 'about/index'] }
  ],
  // What a case asks for is photographed with the screens of an application: they come along while somebody reads what is asked.
  preloadRule: {
    'pages/track/correction/index': { network: 'all', packages: ['pages/apply'] },
    'pages/track/deferred/index': { network: 'all', packages: ['pages/apply'] }
  },
  window: {
    navigationBarTitleText: '句容一件事', navigationBarBackgroundColor: '#F4F6FA', navigationBarTextStyle: 'black', backgroundColor: '#F4F6FA'
  },
  // H5: a screen that slides in while focus moves into it scrolls the whole router sideways.
  animation: false,
  lazyCodeLoading: 'requiredComponents'
})
