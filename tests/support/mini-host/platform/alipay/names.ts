/** Names of `my` that exist on phones and are not acted out here. */
export const ALIPAY_NOT_EMULATED = [
  'addCardAuth', 'addPhoneContact', 'addToFavorite', 'cancelKeepFavorite', 'chooseAlipayContact', 'chooseCity', 'chooseContact', 'chooseDistrict',
  'chooseFileFromDisk', 'chooseLocation', 'chooseMedia', 'choosePhoneContact', 'chooseVideo', 'clearBLE', 'closeBluetoothAdapter', 'closeSocket', 'connectBLEDevice',
  'connectSocket', 'connectWifi', 'createAnimation', 'createInnerAudioContext', 'createLivePlayerContext', 'createMapContext', 'createRewardedAd',
  'createVideoContext', 'createWebViewContext', 'createWorker', 'datePicker', 'disconnectBLEDevice', 'downloadFileToDisk', 'faceVerify', 'getAddress',
  'getBackgroundAudioManager', 'getBackgroundFetchData', 'getBatteryInfo', 'getBeacons', 'getBLEDeviceCharacteristics', 'getBLEDeviceServices',
  'getBluetoothAdapterState', 'getBluetoothDevices', 'getConnectedBluetoothDevices', 'getConnectedWifi', 'getCurrentLifestyleInfo', 'getExtConfig', 'getExtConfigSync', 'getLeaveHomeTime',
  'getOpenUserInfo', 'getRecorderManager', 'getRunData', 'getRunScene', 'getSavedFileInfo', 'getSavedFileList', 'getScreenBrightness', 'getScreenOrientation', 'getSiteInfo',
  'getTitleColor', 'getVideoInfo', 'getWifiList', 'hideAddToDesktopMenu', 'hideAllAddToDesktopMenu', 'hideAllFavoriteMenu', 'hideFavoriteMenu', 'hideTabBar',
  'hideTabBarRedDot', 'isCollected', 'isFavorite', 'isScreenReaderEnabled', 'keepFavorite', 'makeBluetoothPair', 'multiLevelSelect', 'navigateBackMiniProgram',
  'notifyBLECharacteristicValueChange', 'offLocatedComplete', 'openBluetoothAdapter', 'openCardDetail', 'openCardList', 'openDocument', 'openKBVoucherDetail', 'openMerchantCardList',
  'openMerchantTicketList', 'openMerchantVoucherList', 'openTicketDetail', 'openTicketList', 'openVoucherDetail', 'openVoucherList', 'optionsSelect', 'paySignCenter',
  'readBLECharacteristicValue', 'regionPicker', 'removeTabBarBadge', 'reportAnalytics', 'reportEvent', 'rsa', 'saveFileToDisk', 'saveVideoToPhotosAlbum', 'sendSocketMessage',
  'setCanPullDown', 'setLocatedCity', 'setOptionMenu', 'setTabBarBadge', 'setTabBarItem', 'setTabBarStyle', 'showSharePanel', 'showTabBar', 'showTabBarRedDot',
  'signWithAlipay', 'startAccelerometer', 'startAPVerify', 'startBeaconDiscovery', 'startBizService', 'startBluetoothDevicesDiscovery', 'startCompass',
  'startContinuousLocation', 'startGyroscope', 'startLocationUpdate', 'startWifi', 'startZMVerify', 'stopBeaconDiscovery', 'stopBluetoothDevicesDiscovery', 'stopCompass',
  'stopContinuousLocation', 'stopWifi', 'textRiskIdentification', 'tradePay', 'uploadFileToDisk', 'watchShake', 'writeBLECharacteristicValue'
]
