export default definePageConfig({
  navigationBarTitleText: '拍照', navigationBarBackgroundColor: '#0E1217', navigationBarTextStyle: 'white', backgroundColor: '#0E1217', disableScroll: true
})
